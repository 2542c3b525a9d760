namespace Blog.Import.Sources.Files;

/// <summary>What files for the host say of a blog.</summary>
internal static class HostFiles
{
    private const int LongestHost = 253;

    /// <summary>The address of the site by its file <c>CNAME</c>, as GitHub Pages has it; null for none.</summary>
    public static string? BaseUrl(BlogFolder folder)
    {
        var file = folder.FindFirst(
            "CNAME",
            "static/CNAME",
            "public/CNAME",
            "source/CNAME",
            "content/CNAME",
            "content/extra/CNAME",
            "input/CNAME",
            "src/CNAME"
        );
        if (file is not { Source.Length: <= 2 * LongestHost })
            return null;
        var host = file.Text().Text.Trim();
        return Uri.CheckHostName(host) == UriHostNameType.Dns && host.Contains('.', StringComparison.Ordinal)
            ? $"https://{host}/"
            : null;
    }
}
