using Blog.Model.Dates;
using Blog.Text;

namespace Blog.Reading.Parsing.Files;

/// <summary>Where clippings lie: one file for each month. Nothing in the folder is part of the site.</summary>
public static class ClippingFiles
{
    /// <summary>The folder.</summary>
    public const string Folder = "content/clippings";

    /// <summary>Whether a file lies in the folder.</summary>
    public static bool Has(ContentPath path) => path.IsBelow(Folder);

    /// <summary>Whether a file is to be read as clippings.</summary>
    public static bool IsRead(ContentPath path) =>
        Has(path) && path.Extension is (".yml" or ".yaml") && !PostFile.IsHidden(path);

    /// <summary>The month that a file is for by its name; null when that is no month, or when it lies deeper.</summary>
    public static YearMonth? MonthOf(ContentPath path) =>
        path.Folder == Folder && path.Name.LastIndexOf('.') is > 0 and var dot
            ? YearMonth.Read(path.Name[..dot])
            : null;

    /// <summary>The file of a month.</summary>
    public static ContentPath FileOf(YearMonth month) => new($"{Folder}/{month}.yml");
}
