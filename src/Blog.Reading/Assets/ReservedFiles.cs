using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Reading.Assets;

/// <summary>The files of <c>content/</c> that the program reads and does not publish.</summary>
public static class ReservedFiles
{
    /// <summary>The role of a file, in words; null for a file that is not reserved.</summary>
    public static string? RoleOf(ContentPath path) =>
        path.Value switch
        {
            "content/site.yml" => "settings",
            "content/series.yml" => "series",
            "content/redirects.yml" => "redirects",
            "content/import.lock.yml" => "ledger of the import",
            _ when LedgerFiles.Has(path) => "ledger of copies",
            _ when CardFiles.Has(path) => "card of a link",
            _ when ClippingFiles.Has(path) => "clippings",
            _ when DrawingFiles.Has(path) => "drawing of a diagram",
            _ when path.IsBelow("content/code") => "code to include",
            _ when path.IsBelow("content/_data") => "data of the theme",
            _ when path.IsBelow("content/_theme") => "file of the theme",
            _ => null,
        };

    /// <summary>Whether a file is reserved.</summary>
    public static bool Has(ContentPath path) => RoleOf(path) is not null;
}
