using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Reading.Assets;

/// <summary>
/// The files of <c>content/</c> that the program reads for what is in them, and that are no part of the site
/// themselves.
/// </summary>
public static class ReservedFiles
{
    /// <summary>What a file is read as; null for one that is not read.</summary>
    public static string? RoleOf(ContentPath path) =>
        path.Value switch
        {
            "content/site.yml" => "settings",
            "content/series.yml" => "series",
            _ when LedgerFiles.Has(path) => "ledger of copies",
            _ when CardFiles.Has(path) => "card of a link",
            _ when ClippingFiles.Has(path) => "clippings",
            _ when path.IsBelow("content/code") => "code to include",
            _ when path.IsBelow("content/_data") => "data of the theme",
            _ when path.IsBelow("content/_theme") => "file of the theme",
            _ => null,
        };

    /// <summary>Whether a file is read, and not published.</summary>
    public static bool Has(ContentPath path) => RoleOf(path) is not null;
}
