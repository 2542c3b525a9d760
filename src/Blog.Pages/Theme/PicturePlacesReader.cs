using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model;
using Blog.Reading.Parsing.Fields;
using Blog.Text;

namespace Blog.Pages.Theme;

/// <summary>Reads where a theme shows pictures, and how wide.</summary>
internal static class PicturePlacesReader
{
    /// <summary>The places by name: those of the theme, and the usual ones that it says nothing about.</summary>
    public static ImmutableSortedDictionary<string, PicturePlace> Read(
        ThemeDescription description,
        ImageSettings settings,
        ModuleContext context
    )
    {
        var places = PicturePlace.Usual.ToBuilder();
        var diagnostics = new List<Diagnostic>();
        foreach (var (name, map) in description.Layers.SelectMany(l => l.Maps("images", ThemeKeys.Images, diagnostics)))
        {
            map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
            var usual = places.GetValueOrDefault(name) ?? PicturePlace.Usual[PicturePlace.Text];
            var widths = WidthsField.Read(map);
            places[name] = new PicturePlace(widths.IsEmpty ? usual.Widths : widths, map.Text("sizes") ?? usual.Sizes);
        }

        context.Report([.. diagnostics]);
        if (!settings.Widths.IsEmpty)
            places[PicturePlace.Text] = places[PicturePlace.Text] with { Widths = settings.Widths };
        return places.ToImmutable();
    }
}
