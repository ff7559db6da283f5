using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace FocusThemes.Web.Hosting;

/// <summary>
/// The site protects no data, so the framework's keys are kept nowhere, least of all in a home folder.
/// </summary>
internal sealed class NoKeys : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [];

    public void StoreElement(XElement element, string friendlyName)
    {
        // They live as long as the process.
    }
}
