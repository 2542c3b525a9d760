using TextMateSharp.Themes;

namespace Blog.Markdown.Code;

/// <summary>
/// The table of token classes as a TextMate theme: the colour <c>#00000n</c> stands for the class n. Matching selectors
/// is then the grammar's own work, done once for each scope, and a token carries its class as a number. </summary>
internal sealed class ScopeTheme : IRawTheme
{
    /// <inheritdoc/>
    public string GetName() => "classes";

    /// <inheritdoc/>
    public string? GetInclude() => null;

    /// <inheritdoc/>
    public ICollection<IRawThemeSetting> GetSettings() =>
        [
            new ScopeSetting(null, ColourOf(0)),
            .. TokenClasses.Table.Select((row, index) => new ScopeSetting(row.Selectors, ColourOf(index + 1))),
        ];

    /// <inheritdoc/>
    public ICollection<IRawThemeSetting> GetTokenColors() => [];

    /// <inheritdoc/>
    public ICollection<KeyValuePair<string, object>> GetGuiColors() => [];

    /// <summary>The classes by the colour numbers of a theme made of this one; the empty text for plain.</summary>
    public static string[] ClassesByColour(Theme theme)
    {
        var colours = TokenClasses.Table.Select((_, index) => theme.GetColorId(ColourOf(index + 1))).ToArray();
        var classes = new string[colours.Max() + 1];
        Array.Fill(classes, "");
        foreach (var (colour, row) in colours.Zip(TokenClasses.Table))
            classes[colour] = row.Class;
        return classes;
    }

    private static string ColourOf(int index) =>
        "#0000" + index.ToString("X2", System.Globalization.CultureInfo.InvariantCulture);
}
