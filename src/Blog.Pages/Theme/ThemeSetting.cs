using System.Collections.Immutable;
using Blog.Data;
using Blog.Pages.Theme.Settings;
using Blog.Text;

namespace Blog.Pages.Theme;

/// <summary>A setting as a theme declares it (<c>settings</c> in <c>theme.yml</c>).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its value may be.</param>
/// <param name="Default">The value when the site sets none; null when the theme has none either.</param>
/// <param name="Place">Where the default stands, else the setting.</param>
internal sealed record ThemeSetting(string Name, SettingKind Kind, object? Default, SourceLocation Place)
{
    /// <summary>The name of the setting with the colour behind this one; null for none.</summary>
    public string? On { get; init; }

    /// <summary>The settings of a theme by name: those of the themes that it extends, with what it changes of
    /// them.</summary>
    /// <param name="description">The descriptions of the themes.</param>
    /// <param name="diagnostics">Receives the mistakes.</param>
    public static ImmutableSortedDictionary<string, ThemeSetting> In(
        ThemeDescription description,
        ICollection<Diagnostic> diagnostics
    )
    {
        var settings = ImmutableSortedDictionary.CreateBuilder<string, ThemeSetting>(StringComparer.Ordinal);
        foreach (var layer in description.Layers)
        {
            foreach (var (name, map) in layer.Maps("settings", ThemeKeys.Setting, diagnostics))
                settings[name] = Read(name, map, layer.Source, settings.GetValueOrDefault(name));
            settings.RemoveRange(layer.LeftOut("settings"));
        }

        return settings.ToImmutable();
    }

    private static ThemeSetting Read(string name, TypedMap map, SourceText source, ThemeSetting? former)
    {
        var choices = map.Texts("values");
        var kind = new SettingKind(
            map.Choice("type", SettingKind.Types) ?? former?.Kind.Type ?? "text",
            choices.IsEmpty ? former?.Kind.Choices ?? [] : choices,
            map.WholeNumber("min", int.MinValue, int.MaxValue) ?? former?.Kind.Min,
            map.WholeNumber("max", int.MinValue, int.MaxValue) ?? former?.Kind.Max
        );
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        var (standard, place) = (former?.Default, former?.Place ?? map.Location);
        if (map.Node("default") is { } node)
        {
            place = source.At(node.Span);
            if (!kind.TryRead(node, out standard))
                map.Report("default", DiagnosticCatalogue.WrongType, name, kind.Description, "this");
        }

        return new ThemeSetting(name, kind, standard, place) { On = map.Text("on") ?? former?.On };
    }
}
