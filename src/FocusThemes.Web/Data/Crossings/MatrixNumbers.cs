using System.Globalization;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;

namespace FocusThemes.Web.Data.Crossings;

/// <summary>What the numbers of a crossing tell.</summary>
public enum MatrixNumbers
{
    Quotes,

    /// <summary>The share of the row's quotes.</summary>
    ShareOfRow,

    /// <summary>The share of the column's quotes.</summary>
    ShareOfColumn,

    /// <summary>Who are named, each once.</summary>
    People,

    /// <summary>How many words the quotes have together.</summary>
    Words,
}

/// <summary>How the numbers are called, in addresses and on the page.</summary>
internal static class MatrixNumbersText
{
    public static readonly (MatrixNumbers Numbers, string InAddress)[] All =
    [
        (MatrixNumbers.Quotes, "quotes"), (MatrixNumbers.ShareOfRow, "share-of-row"),
        (MatrixNumbers.ShareOfColumn, "share-of-column"), (MatrixNumbers.People, "people"), (MatrixNumbers.Words, "words"),
    ];

    public static string InAddress(this MatrixNumbers numbers) => All[(int)numbers].InAddress;

    public static string Name(this MatrixNumbers numbers, Dimension rows, Dimension columns) => numbers switch
    {
        MatrixNumbers.ShareOfRow => $"share of each {rows.Name}",
        MatrixNumbers.ShareOfColumn => $"share of each {columns.Name}",
        _ => numbers.InAddress(),
    };

    public static string Caption(this MatrixNumbers numbers, Crossing crossing)
    {
        var what = numbers switch { MatrixNumbers.People => "People", MatrixNumbers.Words => "Words", _ => "Quotes" };
        var of = numbers is MatrixNumbers.ShareOfRow or MatrixNumbers.ShareOfColumn
            ? $", in per cent of each {(numbers == MatrixNumbers.ShareOfRow ? crossing.RowsBy.Name : crossing.ColumnsBy.Name)}"
            : "";
        return $"{what} by {crossing.RowsBy.Name} and {crossing.ColumnsBy.Name}{of}";
    }

    /// <summary>The number of a cell; of shares the quotes.</summary>
    public static int Of(this MatrixNumbers numbers, Tally tally) => numbers switch
    {
        MatrixNumbers.People => tally.People,
        MatrixNumbers.Words => tally.Words,
        _ => tally.Quotes,
    };

    /// <summary>The number of a cell in a file; of shares per cent, with one decimal.</summary>
    public static string InFile(this MatrixNumbers numbers, Tally cell, Tally row, Tally column) => numbers.WholeOf(row, column) is { } whole
        ? (whole == 0 ? 0 : 100.0 * cell.Quotes / whole).ToString("0.0", CultureInfo.InvariantCulture) : $"{numbers.Of(cell)}";

    /// <summary>What a share is of; null where the number is no share.</summary>
    public static int? WholeOf(this MatrixNumbers numbers, Tally row, Tally column) => numbers switch
    {
        MatrixNumbers.ShareOfRow => row.Quotes,
        MatrixNumbers.ShareOfColumn => column.Quotes,
        _ => null,
    };
}
