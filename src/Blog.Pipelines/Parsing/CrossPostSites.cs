using Blog.Model;

namespace Blog.Pipelines.Parsing;

/// <summary>The names of sites that copies are known to be published on.</summary>
internal static class CrossPostSites
{
    /// <summary>The name of the site that a copy's address belongs to, as readers know it; the host's name for others.</summary>
    public static string NameOf(Uri url)
    {
        var host = url.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? url.IdnHost[4..] : url.IdnHost;
        return host switch
        {
            "medium.com" => "Medium",
            "towardsdatascience.com" => "Towards Data Science",
            "dev.to" => "DEV",
            _ when host.EndsWith(".medium.com", StringComparison.Ordinal) => "Medium",
            _ when host.EndsWith(".hashnode.dev", StringComparison.Ordinal) => "Hashnode",
            _ => host,
        };
    }

    /// <summary>The name of the site that front matter calls by a short name.</summary>
    public static string NameOf(string shortName) => shortName.ToLowerInvariant() switch
    {
        "medium" => "Medium",
        "towards-data-science" or "tds" => "Towards Data Science",
        "dev" or "dev.to" => "DEV",
        "hashnode" => "Hashnode",
        _ => shortName,
    };

    /// <summary>The key of the site that a copy's address belongs to.</summary>
    public static TargetKey KeyOf(Uri url) => KeyOf(NameOf(url));

    /// <summary>The key of the site that front matter calls by a short name.</summary>
    public static TargetKey KeyOf(string shortName) => new(NameOf(shortName).ToLowerInvariant().Replace(' ', '-'));
}
