namespace Blog.Disk;

/// <summary>Files and folders below <c>content/</c> and <c>themes/</c> that belong to tools and not to the site.</summary>
internal static class IgnoredNames
{
    private static readonly string[] Folders = ["node_modules", "bin", "obj"];

    /// <summary>Whether a folder is passed over: hidden ones, packages, and what compilers leave behind.</summary>
    public static bool IsFolder(string name) => name.StartsWith('.') || Folders.Contains(name);

    /// <summary>Whether a file is passed over: hidden ones, and the backups of editors (<c>x~</c>, <c>x.swp</c>, <c>#x#</c>).</summary>
    public static bool IsFile(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal) || (name.StartsWith('#') && name.EndsWith('#'));
}
