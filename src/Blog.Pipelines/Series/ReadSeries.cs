using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Markdown;
using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Pipelines.Series;

/// <summary>Reads <c>content/series.yml</c>.</summary>
internal sealed class ReadSeries : IModule<SourceText, SeriesDefinition>
{
    /// <summary>The file.</summary>
    public static readonly ContentPath File = new("content/series.yml");

    /// <inheritdoc/>
    public ImmutableArray<Document<SeriesDefinition>> Run(
        ImmutableArray<Document<SourceText>> documents,
        ModuleContext context
    )
    {
        var markdown = Renderers.Markdown(context);
        var former = context.Kept.Former<SeriesRead>(this);
        var read =
            former is not null && former.Texts == documents && former.Markdown == markdown
                ? former
                : Read(documents, markdown, context);
        context.Report(read.Diagnostics);
        context.Kept.Remember(this, read);
        return read.Definitions;
    }

    private static SeriesRead Read(
        ImmutableArray<Document<SourceText>> texts,
        MarkdownRenderer markdown,
        ModuleContext context
    )
    {
        var (definitions, diagnostics) = context.Record<ImmutableArray<Document<SeriesDefinition>>>(recording =>
            [
                .. texts.SelectMany(d =>
                    Read(d.Value, recording).Select(s => new Document<SeriesDefinition>(d.Source, s, d.Fingerprint))
                ),
            ]
        );
        return new SeriesRead(texts, markdown, definitions, diagnostics);
    }

    private static List<SeriesDefinition> Read(SourceText source, ModuleContext context)
    {
        var data = DataReader.Read(source);
        context.Report(data.Diagnostics);
        if (data.Root is DataMap map)
            return map.Entries.Select(entry => Read(source, entry, context)).OfType<SeriesDefinition>().ToList();
        if (data.Root is not null)
            context.Report(DiagnosticCatalogue.NotAMap.At(source.At(data.Root.Span), "something else"));
        return [];
    }

    private static SeriesDefinition? Read(SourceText source, DataEntry entry, ModuleContext context)
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
            Introduce(series, source.At(entry.KeySpan), context),
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

    // The introduction is a value inside YAML, whose indentation is not part of it: places in it are given as the place
    // of the series.
    private static RenderedMarkdown? Introduce(Model.Series series, SourceLocation place, ModuleContext context)
    {
        if (series.Introduction is not { } text)
            return null;
        var rendered = Renderers.Markdown(context).Render(new SourceText(File, text), 0, "series-" + series.Slug);
        context.Report([.. rendered.Diagnostics.Select(d => d with { Location = place })]);
        return rendered;
    }
}
