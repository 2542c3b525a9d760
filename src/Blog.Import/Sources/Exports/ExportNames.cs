using System.Text;
using System.Text.RegularExpressions;
using Blog.Text.Characters;

namespace Blog.Import.Sources.Exports;

/// <summary>Names of files that are made of what an export says, and parts of its addresses.</summary>
internal static partial class ExportNames
{
    private const int Longest = 100;

    /// <summary>A name for a file: letters, digits and hyphens. It never has a slash or starts with a dot.</summary>
    /// <param name="candidates">What it is made of; the first that gives a name counts.</param>
    public static string Of(params IEnumerable<string?> candidates) =>
        candidates.Select(c => Cleaned(c ?? "")).FirstOrDefault(n => n.Length > 0) ?? "untitled";

    /// <summary>The path of an address below its host, with a slash first; null for an address that has no such
    /// path.</summary>
    public static string? PathOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri.AbsolutePath
            : null;

    /// <summary>The host of an address, in lower case; empty for what is none of the web.</summary>
    public static string HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri.Host.ToLowerInvariant()
            : "";

    /// <summary>The name of an author as readers may see it: some log in with an address of mail, which is nobody's
    /// business. Of such an address what stands before the <c>@</c> stays; <c>@ann</c> is a name of other networks and
    /// stays as it is.</summary>
    public static string WithoutMail(string name) => Mail().Replace(name, m => m.Groups[1].Value);

    private static string Cleaned(string written)
    {
        var name = new StringBuilder();
        foreach (var c in ComposedText.Of(Uri.UnescapeDataString(written)).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c == '_')
                name.Append(c);
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
            if (name.Length >= Longest)
                break;
        }

        return name.ToString().Trim('-', '_');
    }

    [GeneratedRegex(@"(?<![^\s<>()])([^\s@<>()]+)@[^\s<>()]+")]
    private static partial Regex Mail();
}
