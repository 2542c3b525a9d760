using System.Collections.Immutable;
using System.Globalization;
using Blog.Pages.Theme.Settings;
using Blog.Text;

namespace Blog.Pages.Theme;

/// <summary>Judges whether the text of a theme can be read in the colours that are set.</summary>
internal static class ColourContrast
{
    // WCAG 2.2, 1.4.3 (AA).
    private const double Least = 4.5;

    /// <summary>A warning for each colour that is too near to the one it is read on (BLOG233).</summary>
    /// <param name="settings">The settings, which name the colours behind them.</param>
    /// <param name="values">Their values.</param>
    public static IEnumerable<Diagnostic> Check(
        ImmutableSortedDictionary<string, ThemeSetting> settings,
        ImmutableSortedDictionary<string, SetValue> values
    ) =>
        settings
            .Values.Where(s => s.Kind.Type == "color" && s.On is not null && values.ContainsKey(s.On))
            .Select(s => Of(s.Name, values[s.Name], s.On!, values[s.On!]))
            .OfType<Diagnostic>();

    private static Diagnostic? Of(string name, SetValue text, string behind, SetValue ground)
    {
        if (Colour(text) is not { } ink || Colour(ground) is not { } paper)
            return null;
        var contrast = ink.ContrastTo(paper);
        if (contrast >= Least)
            return null;
        // Rounded down: 4.49 is not enough, and does not read as if it were.
        var shown = (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
        return DiagnosticCatalogue.LowContrast.At(
            text.IsOfSite || !ground.IsOfSite ? text.Place : ground.Place,
            name,
            text.Value!,
            behind,
            ground.Value!,
            shown
        ) with
        {
            // The author may mean the other colour, but this one can be kept most nearly as it is.
            Suggestion = text.IsOfSite || !ground.IsOfSite ? ink.With(Least, paper).ToHexadecimal() : null,
        };
    }

    private static CssColour? Colour(SetValue value) => value.Value is string text ? CssColour.Read(text) : null;
}
