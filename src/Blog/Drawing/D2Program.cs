using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Blog.Programs;
using Blog.Workspace.Diagrams;

namespace Blog.Drawing;

/// <summary>D2 (<c>d2</c>).</summary>
internal sealed partial class D2Program : IDrawingProgram
{
    // The theme 'Neutral default' and 'Dark Mauve' of D2.
    private const string LightTheme = "0";
    private const string DarkTheme = "200";

    /// <inheritdoc/>
    public string Language => "d2";

    /// <inheritdoc/>
    public string Program => "d2";

    /// <inheritdoc/>
    public ProgramCall Prepare(string source, bool isDark, ScratchFolder scratch, ProgramCall call) =>
        call with
        {
            // Pictures of other sites are not fetched into the drawing.
            Arguments = ["--bundle=false", "--pad=8", "--theme=" + (isDark ? DarkTheme : LightTheme), "-", "-"],
            Input = Encoding.UTF8.GetBytes(source),
        };

    // err: failed to compile -: -:3:5: unexpected text
    /// <inheritdoc/>
    public DrawingMistake MistakeOf(ProgramEnd end, string source)
    {
        var told = end.Errors.Split('\n').Select(l => l.Trim()).LastOrDefault(l => PlaceOf().IsMatch(l));
        if (told is null)
            return new DrawingMistake(ProgramWords.FirstLine(end, "d2 made no drawing."), null);
        var place = PlaceOf().Match(told);
        return new DrawingMistake(
            told[(place.Index + place.Length)..].Trim(),
            int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
        );
    }

    [GeneratedRegex("-:([0-9]{1,6}):[0-9]+:")]
    private static partial Regex PlaceOf();
}
