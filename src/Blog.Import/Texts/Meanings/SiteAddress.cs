using System.Text.RegularExpressions;

namespace Blog.Import.Texts.Meanings;

/// <summary>Takes the template syntax for the address of the site out of an address: what is left is a path from its
/// top.</summary>
internal static partial class SiteAddress
{
    /// <summary>The address in an argument, which may hold expressions: <c>{{ site.baseurl }}/a.png</c>.</summary>
    public static string Of(string written)
    {
        var text = written.Trim();
        if (!text.Contains("{{", StringComparison.Ordinal))
            return text;
        var plain = Expressions().Replace(text, m => OfExpression(m.Groups["inner"].Value) ?? m.Value);
        return plain.Length == 0 ? "/" : plain;
    }

    /// <summary>What an expression stands for in an address: nothing for the site's own, a path for one with a filter;
    /// null for any other expression.</summary>
    /// <param name="inner">What stands between the braces.</param>
    public static string? OfExpression(string inner)
    {
        inner = inner.Trim('-', ' ', '\t', '\n');
        if (Site().IsMatch(inner))
            return "";
        var match = Filtered().Match(inner);
        if (!match.Success)
            return null;
        var path = match.Groups["path"].Value;
        var isPath = path.StartsWith('/') || path.StartsWith('#') || path.Contains("://", StringComparison.Ordinal);
        return isPath ? path : "/" + path;
    }

    [GeneratedRegex(@"\{\{-?(?<inner>[^{}]*)-?\}\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Expressions();

    [GeneratedRegex(
        @"^(site\.(baseurl|url|base_url|root|baseURL|github\.url|production_url)"
            + @"|config\.(root|url|base_url)|base_?url)$"
    )]
    private static partial Regex Site();

    [GeneratedRegex(
        """
            ^(?<quote>["'])(?<path>[^"']*)\k<quote>\s*\|\s*
            (relative_url|absolute_url|url|relurl|absurl|asset_url|prepend:\s*site\.(baseurl|url))
            (\s*\|\s*(prepend:\s*site\.(baseurl|url)|absolute_url|escape|url_encode))*$
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Filtered();
}
