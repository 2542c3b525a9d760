using Blog.Model.Dates;
using Blog.Text;

namespace Blog.Reading.Parsing.Files;

/// <summary>The folder of clippings: one file for each month. Nothing in it is published.</summary>
public static class ClippingFiles
{
    /// <summary>The folder.</summary>
    public const string Folder = "content/clippings";

    /// <summary>Whether a file lies in the folder.</summary>
    public static bool Has(ContentPath path) => path.IsBelow(Folder);

    /// <summary>Whether a file is to be read as clippings.</summary>
    public static bool IsRead(ContentPath path) =>
        Has(path) && path.Extension is (".yml" or ".yaml") && !PostFile.IsHidden(path);

    /// <summary>The month in a file's name; null when the name is not a month or the file is in a subfolder.</summary>
    public static YearMonth? MonthOf(ContentPath path) =>
        path.Folder == Folder && path.Name.LastIndexOf('.') is > 0 and var dot
            ? YearMonth.Read(path.Name[..dot])
            : null;

    /// <summary>The file of a month.</summary>
    public static ContentPath FileOf(YearMonth month) => new($"{Folder}/{month}.yml");
}
