using TextMateSharp.Themes;

namespace Blog.Markdown.Code;

/// <summary>
/// The table of token classes as a TextMate theme: the colour <c>#00000n</c> stands for the class n. Matching selectors
/// is then the grammar's own work, done once for each scope, and a token carries its class as a number.
/// </summary>
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

/// <summary>One row of a TextMate theme: selectors and their colour.</summary>
/// <param name="selectors">Scope selectors separated by commas; null for the colour of all else.</param>
/// <param name="colour">The colour as <c>#rrggbb</c>.</param>
internal sealed class ScopeSetting(string? selectors, string colour) : IRawThemeSetting, IThemeSetting
{
    /// <inheritdoc/>
    public string? GetName() => null;

    /// <inheritdoc/>
    public object? GetScope() => selectors;

    /// <inheritdoc/>
    public IThemeSetting GetSetting() => this;

    /// <inheritdoc/>
    public object? GetFontStyle() => null;

    /// <inheritdoc/>
    public string? GetBackground() => null;

    /// <inheritdoc/>
    public string GetForeground() => colour;
}
