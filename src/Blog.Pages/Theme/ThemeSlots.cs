using System.Collections.Immutable;
using Blog.Pages.Slots;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Theming.Assets;
using Blog.Theming.Templates;

namespace Blog.Pages.Theme;

/// <summary>The places in every page that a site fills with HTML of its own: <c>content/_theme/slots/</c>. A theme
/// includes each as <c>slots/NAME.html</c>; a slot that nothing fills is an empty template.</summary>
internal static class ThemeSlots
{
    /// <summary>The folder below <c>content/_theme/</c>, with its slash.</summary>
    private const string Folder = "slots/";

    /// <summary>The site's own style sheet, below <c>content/_theme/</c>.</summary>
    private const string StyleFile = "style.css";

    private const string Overrides = "content/_theme/";
    private const string Head = "head";
    private const string StyleAsset = Folder + StyleFile;

    private static readonly string StyleLink =
        $"<link rel=\"stylesheet\" href=\"{{{{ (asset \"{StyleAsset}\").url }}}}\" "
        + $"integrity=\"{{{{ (asset \"{StyleAsset}\").integrity }}}}\">\n";

    /// <summary>The names of the slots, from the top of a page to its end.</summary>
    public static ImmutableArray<string> Names { get; } =
    [Head, "header", "before-post", "after-post", "footer", "body-end"];

    /// <summary>The name under which a theme includes a slot.</summary>
    public static string TemplateOf(string slot) => $"{Folder}{slot}.html";

    /// <summary>What fills slots, with the file or the setting that does.</summary>
    public static ImmutableArray<FilledSlot> FilledBy(ImmutableArray<ThemeFile> files, LoadedSettings site) =>
        [
            .. SettingsParts.Of(site.Settings).Select(p => new FilledSlot(p.Slot, PlaceOf(p, site))).Distinct(),
            .. files
                .Where(f => f.Path.IsBelow("content/_theme"))
                .Select(f => (f.Path, Slot: f.Name == StyleFile ? Head : SlotOf(f.Name)))
                .Where(f => f.Slot is not null)
                .Select(f => new FilledSlot(f.Slot!, SourceLocation.OfFile(f.Path))),
        ];

    /// <summary>Whether a file is meant to fill a slot or to be the site's style sheet.</summary>
    public static bool Concern(ThemeFile file) => file.Path.IsBelow("content/_theme") && MayBeMeant(file.Name);

    /// <summary>Diagnostics (BLOG225) for the site's files that look like a slot or the style sheet and are
    /// neither.</summary>
    public static IEnumerable<Diagnostic> Unknown(ImmutableArray<ThemeFile> files) =>
        files
            .Where(f => Concern(f) && !IsKnown(f.Name))
            .Select(f =>
                DiagnosticCatalogue
                    .UnknownSlot.At(SourceLocation.OfFile(f.Path), Overrides + f.Name)
                    .Suggesting(
                        Overrides + f.Name,
                        Names.Select(TemplateOf).Append(StyleFile).Select(n => Overrides + n)
                    )
            );

    /// <summary>The templates with one for each slot: what fills it, or nothing.</summary>
    /// <param name="templates">The templates of the theme and the site.</param>
    /// <param name="hasStyle">Whether the site has its own style sheet.</param>
    /// <param name="parts">What the settings put into slots.</param>
    public static ImmutableArray<TemplateSource> With(
        ImmutableArray<TemplateSource> templates,
        bool hasStyle,
        ImmutableArray<SettingsPart> parts
    )
    {
        var own = templates.Where(t => IsOne(t.Name)).ToDictionary(t => t.Name, StringComparer.Ordinal);
        var partials = parts.Select(p => "partials/" + p.Partial).Except(templates.Select(t => t.Name));
        return
        [
            .. templates.Where(t => !IsOne(t.Name)),
            .. Names.SelectMany(n => Fill(n, own, hasStyle, parts)),
            .. partials.Select(p => new TemplateSource(p, SuppliedFiles.Text(p))),
        ];
    }

    /// <summary>Whether the site has its own style sheet.</summary>
    public static bool HasStyle(ImmutableArray<ThemeFile> files) => files.Any(IsStyle);

    /// <summary>The assets that stand in slots: the site's own style sheet, which may name the assets beside it
    /// (<c>url(assets/images/paper.png)</c>), and those of the settings.</summary>
    /// <param name="files">The files of the theme and the site.</param>
    /// <param name="parts">What the settings put into slots.</param>
    /// <param name="read">Reads a file.</param>
    public static IEnumerable<AssetSource> Assets(
        ImmutableArray<ThemeFile> files,
        ImmutableArray<SettingsPart> parts,
        Func<ContentPath, ReadOnlyMemory<byte>> read
    ) =>
        files
            .Where(IsStyle)
            .Select(f => new AssetSource(StyleAsset, f.Path, [.. read(f.Path).Span]) { IsBesideAssets = true })
            .Concat(
                parts
                    .SelectMany(p => p.Assets)
                    .Select(a => new AssetSource(
                        a,
                        new ContentPath("themes/assets/" + a),
                        SuppliedFiles.Read("assets/" + a)
                    ))
            );

    // Settings come before the site's own file in the head, so that the file has the last word, and after it elsewhere.
    private static IEnumerable<TemplateSource> Fill(
        string slot,
        Dictionary<string, TemplateSource> own,
        bool hasStyle,
        ImmutableArray<SettingsPart> parts
    )
    {
        var name = TemplateOf(slot);
        var file = own.GetValueOrDefault(name) ?? new TemplateSource(name, Text(slot, ""));
        var more = string.Concat(parts.Where(p => p.Slot == slot).Select(p => Include(p.Partial)));
        var style = slot == Head && hasStyle ? StyleLink : "";
        if (style.Length + more.Length == 0)
            return [file];
        var inner = Folder + "own/" + slot + ".html";
        var text = slot == Head ? more + style + Include(inner) : Include(inner) + more;
        return [file with { Name = inner }, new(name, Text(slot, text))];
    }

    private static string Include(string name) => $"{{{{ include \"{name}\" }}}}";

    private static SourceLocation PlaceOf(SettingsPart part, LoadedSettings site) =>
        (part.Setting == "comments" ? site.CommentsPlace : site.AnalyticsPlace)
        ?? SourceLocation.OfFile(site.Source.Path);

    private static bool IsStyle(ThemeFile file) => file.Path.Value == Overrides + StyleFile;

    private static SourceText Text(string slot, string text) =>
        new(new ContentPath(Overrides + TemplateOf(slot)), text);

    private static bool IsOne(string template) => template.StartsWith(Folder, StringComparison.Ordinal);

    private static string? SlotOf(string file) => Names.FirstOrDefault(n => TemplateOf(n) == file);

    private static bool IsKnown(string file) => file == StyleFile || SlotOf(file) is not null;

    private static bool MayBeMeant(string file) =>
        IsOne(file) || (!file.Contains('/', StringComparison.Ordinal) && new ContentPath(file).Extension == ".css");
}

/// <summary>A slot that something fills.</summary>
/// <param name="Slot">One of <see cref="ThemeSlots.Names"/>.</param>
/// <param name="Place">What fills it: a file, or a place in the settings.</param>
internal sealed record FilledSlot(string Slot, SourceLocation Place);
