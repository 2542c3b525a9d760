using TextMateSharp.Themes;

namespace Blog.Markdown.Code;

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
