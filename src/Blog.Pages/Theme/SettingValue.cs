using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Pages.Values;

namespace Blog.Pages.Theme;

/// <summary>Checks a value against the type that a theme declares for a setting.</summary>
internal static partial class SettingValue
{
    /// <summary>The types that settings may have.</summary>
    public static ImmutableArray<string> Types { get; } =
    ["text", "integer", "number", "boolean", "color", "url", "choice", "list"];

    /// <summary>The type in words, for messages.</summary>
    public static string Describe(string type, IReadOnlyCollection<string> choices) =>
        type switch
        {
            "integer" => "a whole number",
            "number" => "a number",
            "boolean" => "true or false",
            "color" => "a colour such as #8a3b12",
            "url" => "an absolute URL, or an address of the site that starts with a slash",
            "choice" => "one of " + string.Join(", ", choices),
            "list" => "a list",
            _ => "a text",
        };

    /// <summary>The value for templates; false when it does not have the type.</summary>
    public static bool TryRead(string type, IReadOnlyCollection<string> choices, DataNode node, out object? value)
    {
        value = ThemeValues.Of(node, "theme");
        var text = (node as DataScalar)?.Text ?? "";
        return type switch
        {
            "integer" => node is DataScalar { Kind: DataScalarKind.WholeNumber },
            "number" => node is DataScalar && double.TryParse(text, CultureInfo.InvariantCulture, out _),
            "boolean" => node is DataScalar { Kind: DataScalarKind.Boolean },
            "color" => node is DataScalar && Color().IsMatch(text),
            "url" => node is DataScalar && (text.StartsWith('/') || Uri.TryCreate(text, UriKind.Absolute, out _)),
            "choice" => node is DataScalar && choices.Contains(text),
            "list" => node is DataList,
            _ => node is DataScalar,
        };
    }

    // A colour goes into style sheets: nothing that could end a declaration may be in it.
    [GeneratedRegex(
        @"^(#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]{3,30}"
            + @"|(rgb|hsl|hwb|lab|lch|oklab|oklch)\([-0-9a-z.,%/ ]{1,60}\))$"
    )]
    private static partial Regex Color();
}
