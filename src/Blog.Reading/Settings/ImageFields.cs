using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Reading.Parsing.Fields;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>Reads <c>images</c>.</summary>
/// <param name="map">The file.</param>
internal sealed class ImageFields(TypedMap map)
{
    /// <summary>The settings of pictures.</summary>
    public ImageSettings Read()
    {
        var usual = new ImageSettings();
        if (map.Node("images") is not DataMap)
            return new ImageSettings(map.Flag("images") ?? true);
        var from = map.Map("images", SettingsKeys.Images)!;
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        var quality = from.Map("quality", SettingsKeys.ImageQuality);
        quality?.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return new ImageSettings
        {
            Formats = from.Choices("formats", ImageSettings.AllFormats) ?? usual.Formats,
            Widths = WidthsField.Read(from),
            AvifQuality = quality?.WholeNumber("avif", 1, 100) ?? usual.AvifQuality,
            WebpQuality = quality?.WholeNumber("webp", 1, 100) ?? usual.WebpQuality,
            JpegQuality = quality?.WholeNumber("jpeg", 1, 100) ?? usual.JpegQuality,
            Budget = from.WholeNumber("budget", 1, 100_000) ?? usual.Budget,
        };
    }
}
