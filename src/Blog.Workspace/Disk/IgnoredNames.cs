using Blog.Reading.Exclusion;

namespace Blog.Workspace.Disk;

/// <summary>
/// Files and folders below <c>content/</c> and <c>themes/</c> that belong to tools and not to the site.
/// </summary>
public static class IgnoredNames
{
    private static readonly string[] Folders = ["node_modules", "bin", "obj"];

    // What editors write beside a file for the moment of a save: JetBrains' safe write, the atomic ones of Visual
    // Studio Code and others.
    private static readonly string[] EndingsOfSaves = ["~", ".swp", "___jb_tmp___", "___jb_old___", ".vsctmp", ".tmp"];

    // Vim makes a file of this name to see whether it may write in the folder.
    private const string TrialOfVim = "4913";

    /// <summary>Whether a folder is passed over: hidden ones, packages, and what compilers leave behind.</summary>
    public static bool IsFolder(string name) => IsHidden(name) || Folders.Contains(name);

    /// <summary>
    /// Whether a file is passed over: hidden ones, the backups of editors (<c>x~</c>, <c>x.swp</c>, <c>#x#</c>) and
    /// what they write while they save.
    /// </summary>
    public static bool IsFile(string name) =>
        IsHidden(name)
        || name == TrialOfVim
        || (name.StartsWith('#') && name.EndsWith('#'))
        || EndingsOfSaves.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    // Some that are hidden are part of a site: .well-known/ and what hosts read.
    private static bool IsHidden(string name) => name.StartsWith('.') && !ContentNames.IsShownThoughHidden(name);
}
