using System.Text.RegularExpressions;
using Blog.Text.Characters;

namespace Blog.Import.Sources.Names;

/// <summary>Addresses below a site, as texts: they start with a slash and are not percent-encoded.</summary>
internal static partial class AddressText
{
    /// <summary>An address of its parts: <c>/a/b/</c> of <c>a</c> and <c>b/</c>. A file <c>index.html</c> is its
    /// folder; what leaves the site stays in it.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var joined = ComposedText.Of("/" + string.Join('/', parts));
        var kept = joined.Split('/').Where(p => p is not ("" or "." or ".."));
        var end = joined.EndsWith('/') ? "/" : "";
        var address = "/" + string.Join('/', kept);
        if (address.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase))
            return address[..^"index.html".Length];
        return address.EndsWith('/') ? address : address + end;
    }

    /// <summary>An address that somebody wrote, without query and fragment, decoded; of an absolute one the path. Null
    /// for one that is empty.</summary>
    /// <param name="written">The text: <c>old/a.html</c>, <c>https://ann.example/blog/old/</c>.</param>
    /// <param name="baseUrl">The address of the site, whose path is taken away; null for none.</param>
    public static string? Written(string written, string? baseUrl = null)
    {
        var text = written.Trim();
        var end = text.AsSpan().IndexOfAny('#', '?');
        if (end == 0 || text.Length == 0)
            return null;
        text = end > 0 ? text[..end] : text;
        var host = Scheme().Match(text).Length;
        var address = Of(Uri.UnescapeDataString(text[host..]));
        return baseUrl is not null && host > 0 ? WithoutBase(address, baseUrl) : address;
    }

    /// <summary>Whether an address names a file: its last part has an extension.</summary>
    public static bool IsFile(string address) => Extension().IsMatch(address);

    /// <summary>An address as a folder, unless it names a file.</summary>
    public static string AsFolder(string address) => address.EndsWith('/') || IsFile(address) ? address : address + "/";

    /// <summary>The last part of an address without its extension; empty for the home page.</summary>
    public static string LastPart(string address)
    {
        var path = address.TrimEnd('/');
        var last = path[(path.LastIndexOf('/') + 1)..];
        return Extension().Replace(last, "");
    }

    /// <summary>The folder of an address, without slashes at the ends.</summary>
    public static string FolderOf(string address)
    {
        var path = address.Trim('/');
        return path.LastIndexOf('/') is >= 0 and var end ? path[..end] : "";
    }

    private static string WithoutBase(string address, string baseUrl)
    {
        var path = Scheme().Replace(baseUrl, "").TrimEnd('/');
        return path.Length > 0 && address.StartsWith(path + "/", StringComparison.Ordinal)
            ? address[path.Length..]
            : address;
    }

    [GeneratedRegex("^(?:https?:)?//[^/]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(
        @"\.(?:html?|aspx?|php|md|xml|json|txt|rss|atom|jsp|cgi|shtml|pdf)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Extension();
}
