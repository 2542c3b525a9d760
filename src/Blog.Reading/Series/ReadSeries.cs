using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Markdown;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Parsing.Texts;
using Blog.Text;

namespace Blog.Reading.Series;

/// <summary>Reads <c>content/series.yml</c>.</summary>
internal sealed class ReadSeries(Pipeline<LoadedSettings> settings) : IModule<SourceText, SeriesDefinition>
{
    /// <summary>The file.</summary>
    public static readonly ContentPath File = new("content/series.yml");

    /// <inheritdoc/>
    public ImmutableArray<Document<SeriesDefinition>> Run(
        ImmutableArray<Document<SourceText>> documents,
        ModuleContext context
    )
    {
        var markdown = Renderers.Markdown(context.Value(settings).Settings, context.Kept);
        return context.Once<ImmutableArray<Document<SeriesDefinition>>>(
            [documents, markdown],
            recording =>
                [
                    .. documents.SelectMany(d =>
                        Read(d.Value, markdown, recording)
                            .Select(s => new Document<SeriesDefinition>(d.Source, s, d.Fingerprint))
                    ),
                ]
        );
    }

    private static List<SeriesDefinition> Read(SourceText source, MarkdownRenderer markdown, ModuleContext context)
    {
        var data = DataReader.Read(source);
        context.Report(data.Diagnostics);
        if (data.Root is DataMap map)
            return map
                .Entries.Select(entry => Read(source, entry, markdown, context))
                .OfType<SeriesDefinition>()
                .ToList();
        if (data.Root is not null)
            context.Report(DiagnosticCatalogue.NotAMap.At(source.At(data.Root.Span), "something else"));
        return [];
    }

    private static SeriesDefinition? Read(
        SourceText source,
        DataEntry entry,
        MarkdownRenderer markdown,
        ModuleContext context
    )
    {
        if (entry.Value is not DataMap values)
        {
            context.Report(DiagnosticCatalogue.NotAMap.At(source.At(entry.KeySpan), "no description of the series"));
            return null;
        }

        var diagnostics = new List<Diagnostic>();
        var map = new TypedMap(source, values, SeriesKeys.All, diagnostics);
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        var series = new Model.Series(
            entry.Key,
            map.Text("title") ?? entry.Key,
            SlugOf(map) ?? SlugMaker.OfTitle(entry.Key)
        )
        {
            Description = map.Text("description"),
            Introduction = map.Text("introduction"),
            Image = map.Text("image") is { } image ? new PostImage(image, map.Text("image_alt") ?? "") : null,
            Planned =
            [
                .. map.Maps("planned", SeriesKeys.Planned).Select(Planned).OfType<PlannedPart>().OrderBy(p => p.Part),
            ],
        };
        context.Report([.. diagnostics]);
        return new SeriesDefinition(
            series,
            Introduce(series, source.At(entry.KeySpan), markdown, context),
            source.At(entry.KeySpan)
        );
    }

    private static Slug? SlugOf(TypedMap map)
    {
        if (map.Text("slug") is not { } text)
            return null;
        if (Slug.IsValid(text))
            return new Slug(text);
        map.Report("slug", DiagnosticCatalogue.InvalidSlug, text);
        return null;
    }

    private static PlannedPart? Planned(TypedMap map)
    {
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        var part = PartNumber.Read(map);
        if (part is null && map.Node("part") is null)
            map.Report("part", DiagnosticCatalogue.MissingSetting, "part");
        return part is { } number ? new PlannedPart(number, map.Text("title") ?? "", map.Text("note")) : null;
    }

    // The introduction is a YAML value without its indentation, so diagnostics in it point to the series.
    private static RenderedMarkdown? Introduce(
        Model.Series series,
        SourceLocation place,
        MarkdownRenderer markdown,
        ModuleContext context
    )
    {
        if (series.Introduction is not { } text)
            return null;
        var rendered = markdown.Render(new SourceText(File, text), 0, "series-" + series.Slug);
        context.Report([.. rendered.Diagnostics.Select(d => d with { Location = place })]);
        return rendered;
    }
}

/// <summary>A series as <c>content/series.yml</c> describes it.</summary>
/// <param name="Series">Its title, slug and planned parts.</param>
/// <param name="Introduction">The introduction, rendered; null when none was written.</param>
/// <param name="Place">Where its key stands.</param>
internal sealed record SeriesDefinition(Model.Series Series, RenderedMarkdown? Introduction, SourceLocation Place);
