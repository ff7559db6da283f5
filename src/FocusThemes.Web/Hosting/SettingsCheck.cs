using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Reflection;
using FocusThemes.Reading;

namespace FocusThemes.Web.Hosting;

/// <summary>
/// Says in a sentence what is wrong with a setting, by its type and its data annotations.
/// </summary>
/// <remarks>
/// The framework's own words are for who wrote the program: of an unknown setting <c>ErrorOnUnknownConfiguration</c> names
/// the type, and not what there is; of a value that cannot be bound nothing tells what is expected. And
/// <c>ValidateOnStart</c> looks when the host starts, which is after the library was filled.
/// </remarks>
internal static class SettingsCheck
{
    /// <exception cref="UnacceptableInputException">On the first fault.</exception>
    public static void Look(IConfiguration configuration, IConfigurationSection section, Type settings)
    {
        LookIn(section, settings);
        foreach (var url in (configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsAddress(url.Trim()))
                throw new UnacceptableInputException(
                    $"The address to listen on is “{url}”: expected as in http://localhost:5080.");
        }
    }

    private static bool IsAddress(string url)
    {
        try
        {
            // A port that is no number is taken for a part of a host, and every host for all of them.
            return BindingAddress.Parse(url) is { Host: var host, Port: <= IPEndPoint.MaxPort, IsUnixPipe: var isPipe }
                && (isPipe || host[0] == '[' || !host.Contains(':', StringComparison.Ordinal));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void LookIn(IConfigurationSection section, Type settings)
    {
        var known = settings.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        foreach (var given in section.GetChildren())
        {
            var property = known.FirstOrDefault(p => p.Name.Equals(given.Key, StringComparison.OrdinalIgnoreCase))
                ?? throw new UnacceptableInputException(
                    $"There is no setting {given.Path}: in {section.Path} are "
                    + $"{string.Join(", ", known.Select(p => p.Name))}.");
            if (property.PropertyType.IsClass && property.PropertyType != typeof(string))
                LookIn(given, property.PropertyType);
            else if (given.Value is null || !IsTaken(property, given.Value))
                throw new UnacceptableInputException(
                    $"{given.Path} is “{given.Value}”: expected {Expected(property)}.");
        }
    }

    private static bool IsTaken(PropertyInfo property, string value)
    {
        var converter = TypeDescriptor.GetConverter(property.PropertyType);
        try
        {
            return property.GetCustomAttribute<RangeAttribute>()?.IsValid(
                converter.ConvertFromInvariantString(value)) ?? converter.IsValid(value);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or NotSupportedException)
        {
            return false;
        }
    }

    private static string Expected(PropertyInfo property) => property.GetCustomAttribute<RangeAttribute>() is { } range
        ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {range.Minimum} to {range.Maximum}")
        : property.PropertyType == typeof(bool) ? "true or false" : "a text";
}
