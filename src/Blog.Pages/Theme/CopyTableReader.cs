using System.Text.RegularExpressions;
using Blog.Data;
using Blog.Engine;
using Blog.Model.CrossPosts;
using Blog.Text;

namespace Blog.Pages.Theme;

/// <summary>Reads the look of tables in copies that show them as pictures (<c>copy_table</c> in
/// <c>theme.yml</c>).</summary>
internal static partial class CopyTableReader
{
    /// <summary>The look; all its members are null when the theme says nothing.</summary>
    public static CopyTableLook Read(ThemeDescription description, ModuleContext context)
    {
        var look = new CopyTableLook();
        var diagnostics = new List<Diagnostic>();
        foreach (var layer in description.Layers)
        {
            var map = new TypedMap(layer.Source, layer.Values, ThemeKeys.All, diagnostics);
            if (map.Map("copy_table", ThemeKeys.CopyTable) is { } table)
                look = Over(look, table);
        }

        context.Report([.. diagnostics]);
        return look;
    }

    private static CopyTableLook Over(CopyTableLook former, TypedMap map)
    {
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return new CopyTableLook
        {
            Font = map.Text("font") ?? former.Font,
            CodeFont = map.Text("code_font") ?? former.CodeFont,
            FontSize = map.WholeNumber("font_size", 8, 40) ?? former.FontSize,
            Ink = Colour(map, "ink") ?? former.Ink,
            Paper = Colour(map, "paper") ?? former.Paper,
            HeadPaper = Colour(map, "head_paper") ?? former.HeadPaper,
            Line = Colour(map, "line") ?? former.Line,
            MaxWidth = map.WholeNumber("max_width", 200, 2000) ?? former.MaxWidth,
            Scale = map.WholeNumber("scale", 1, 4) ?? former.Scale,
        };
    }

    // The drawing has no style sheet and knows only one way to write a colour.
    private static string? Colour(TypedMap map, string key)
    {
        var text = map.Text(key);
        if (text is null || Hexadecimal().IsMatch(text))
            return text;
        map.Report(key, DiagnosticCatalogue.InvalidValue, text, "a colour of six hexadecimal digits, such as #8a3b12");
        return null;
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Hexadecimal();
}
