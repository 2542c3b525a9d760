using Blog.Text;

namespace Blog.Reading.Parsing.Files;

/// <summary>The file of the ledger and the folder of the texts that it keeps. Neither is published.</summary>
public static class LedgerFiles
{
    /// <summary>The ledger.</summary>
    public static ContentPath File { get; } = new("content/crossposts.lock.yml");

    /// <summary>The folder of the texts of copies, one file each, named by the fingerprint of its content and
    /// compressed (<c>.md.gz</c>).</summary>
    public static ContentPath Folder { get; } = new("content/crossposts.lock");

    /// <summary>Whether a file is the ledger or a text it keeps.</summary>
    public static bool Has(ContentPath path) => path == File || path.IsBelow(Folder.Value);

    /// <summary>The file of a kept text by the name that the ledger gives it; null for a name that leaves the
    /// folder.</summary>
    public static ContentPath? TextFile(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '.') && name[0] != '.'
            ? new ContentPath($"{Folder}/{name}")
            : null;
}
