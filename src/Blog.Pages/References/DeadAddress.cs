using System.Text.RegularExpressions;
using Blog.Model;
using Blog.Text.Names;

namespace Blog.Pages.References;

/// <summary>Recognises whole addresses that lead no reader anywhere, without a request to another site: files on the
/// author's machine, addresses without a host, misspelt schemes, and the site's own host with too many
/// slashes.</summary>
/// <param name="own">The site's own address.</param>
internal sealed partial class DeadAddress(BaseUrl own)
{
    // Schemes of their own that are near to "http" or "https".
    private static readonly string[] _others = ["ftp", "ftps", "sftp", "shttp", "httpx", "mtp", "nntp", "smtp", "rtsp"];

    /// <summary>Whether an address leads nowhere.</summary>
    /// <param name="written">The address as written.</param>
    /// <param name="meant">The address that was probably meant; null when there is no suggestion.</param>
    public bool Is(string written, out string? meant)
    {
        var address = written.Trim();
        meant = null;
        if (IsLocal(address))
            return true;
        var match = Whole().Match(address);
        if (!match.Success)
            return false;
        var (scheme, slashes, rest) = (
            match.Groups["scheme"].Value.ToLowerInvariant(),
            match.Groups["slashes"].Value,
            match.Groups["rest"].Value
        );
        if (scheme.Length == 0)
            return IsPathOfSite(rest, out meant);
        if (scheme is "http" or "https")
            return slashes != "//" || Host(rest).Length == 0
                ? IsHostless(scheme, rest, out meant)
                : HasDoubleSlash(address, out meant);
        if (
            slashes != "//"
            || Array.IndexOf(_others, scheme) >= 0
            || NearestName.Find(scheme, ["http", "https"]) is null
        )
            return false;
        meant = "https://" + rest;
        return true;
    }

    /// <summary>The last name in the path of an address as a path from the top, whatever separates its parts.</summary>
    public static string FileIn(string written) => "/" + written.Trim().TrimEnd('/', '\\').Split('/', '\\', ':')[^1];

    private static bool IsLocal(string address) =>
        address.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || Drive().IsMatch(address);

    // "//posts/x/" names a host.
    private static bool IsPathOfSite(string rest, out string? meant)
    {
        var host = Host(rest);
        meant = "/" + rest.TrimStart('/');
        return host.Length > 0 && host != "localhost" && host.AsSpan().IndexOfAny(".:[") < 0;
    }

    private static bool IsHostless(string scheme, string rest, out string? meant)
    {
        var bare = rest.TrimStart('/');
        meant = Host(bare).Contains('.', StringComparison.Ordinal) ? scheme + "://" + bare : null;
        return true;
    }

    private bool HasDoubleSlash(string address, out string? meant)
    {
        var path = address.IndexOf('/', address.IndexOf("//", StringComparison.Ordinal) + 2);
        meant = null;
        if (path < 0 || !address.AsSpan(path).StartsWith("//") || own.PermalinkOf(address) is not null)
            return false;
        var single = address[..path] + "/" + address[path..].TrimStart('/');
        meant = own.PermalinkOf(single) is null ? null : single;
        return meant is not null;
    }

    private static string Host(string rest)
    {
        var end = rest.AsSpan().IndexOfAny("/?#");
        return (end < 0 ? rest : rest[..end]).ToLowerInvariant();
    }

    [GeneratedRegex(
        @"^(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?<slashes>/{0,2})|(?<slashes>//))(?<rest>.*)$",
        RegexOptions.Singleline
    )]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[A-Za-z]:[\\/]")]
    private static partial Regex Drive();
}
