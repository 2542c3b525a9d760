using Blog.Text;

namespace Blog.Preview.Serving;

/// <summary>What an address of the site leads to.</summary>
/// <param name="Kind">What that is.</param>
/// <param name="Path">The output.</param>
/// <param name="Location">Where else to look, as it is written in an address, without query.</param>
internal readonly record struct PathFinding(PathKind Kind, SitePath Path, string Location)
{
    /// <summary>An output.</summary>
    public static PathFinding Of(SitePath path) => new(PathKind.Output, path, "");

    /// <summary>Another address, decoded.</summary>
    public static PathFinding Elsewhere(string path) => new(PathKind.Elsewhere, default, UrlPath.Encode(path));

    /// <summary>Nothing on the site.</summary>
    public static PathFinding Missing { get; } = new(PathKind.Missing, default, "");

    /// <summary>Nothing, since the site is somewhere else.</summary>
    public static PathFinding Outside { get; } = new(PathKind.Outside, default, "");
}
