using System.Collections.Immutable;
using Blog.Pipelines.Content;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>Reads the text files that a pipeline is about. A file whose content is the same instance as in the last run
/// is not decoded again.</summary>
/// <param name="isWanted">Chooses the files by their paths.</param>
/// <param name="isText">Looks into a chosen file: what it refuses is passed over without a word. Takes every file
/// when left out.</param>
public sealed class ReadTexts(Func<ContentPath, bool> isWanted, Func<ContentPath, ContentBytes, bool>? isText = null)
    : IModule<Seed, SourceText>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SourceText>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var former = context.Kept.Former<TextsRead>(this);
        var selection = FileSelection.Of(context.Request.Content.Files, isWanted, former?.Selection);
        var (texts, contents) = Read(selection.Chosen, former, context);
        foreach (var text in texts)
        {
            if (text.Problem is { } problem)
                context.Report(problem);
        }

        var made = Documents(texts, former);
        context.Kept.Remember(this, new TextsRead(selection, contents, texts, made));
        return made;
    }

    private (DecodedText[] Texts, ContentBytes[] Contents) Read(
        ImmutableArray<ContentPath> paths,
        TextsRead? former,
        ModuleContext context
    )
    {
        var texts = new DecodedText[paths.Length];
        var contents = new ContentBytes[context.Kept.ExpectsRuns ? paths.Length : 0];
        Parallel.For(
            0,
            paths.Length,
            i =>
            {
                var content = context.Request.Content.Read(paths[i]);
                texts[i] = former?.Find(i, paths[i], content) ?? Decode(paths[i], content);
                if (contents.Length > 0)
                    contents[i] = content;
            }
        );
        return (texts, contents);
    }

    private DecodedText Decode(ContentPath path, ContentBytes content) =>
        isText is null || isText(path, content) ? DecodedText.Of(path, content) : new DecodedText(path, null, null);

    private static ImmutableArray<Document<SourceText>> Documents(DecodedText[] texts, TextsRead? former)
    {
        if (former is not null && texts.AsSpan().SequenceEqual(former.Texts, ReferenceEqualityComparer.Instance))
            return former.Documents;
        var made = ImmutableArray.CreateBuilder<Document<SourceText>>(texts.Length);
        foreach (var text in texts)
        {
            if (text.Text is { } source)
                made.Add(
                    Same(source, made.Count, former)
                        ?? new Document<SourceText>(source.Path, source, source.Fingerprint)
                );
        }

        return made.ToImmutable();
    }

    // A file more or less moves the documents after it by one; any further and they are made anew, which costs little.
    private static Document<SourceText>? Same(SourceText source, int index, TextsRead? former)
    {
        if (former is null)
            return null;
        for (var i = Math.Max(0, index - 1); i <= index + 1 && i < former.Documents.Length; i++)
        {
            if (ReferenceEquals(former.Documents[i].Value, source))
                return former.Documents[i];
        }

        return null;
    }
}
