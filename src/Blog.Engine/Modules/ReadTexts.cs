using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;

namespace Blog.Engine.Modules;

/// <summary>Reads the text files that a pipeline wants. A file whose content is the same instance as in the last run is
/// not decoded again, and one of which the store has facts is not read before its text is wanted.</summary>
/// <param name="isWanted">Chooses the files by their paths.</param>
/// <param name="isText">Looks into a chosen file; a file that it refuses is skipped without a diagnostic. Null takes
/// every file.</param>
public sealed class ReadTexts(Func<ContentPath, bool> isWanted, Func<ContentPath, ContentBytes, bool>? isText = null)
    : IModule<Seed, SourceText>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SourceText>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var texts = context.Each<ContentPath, TextRead>(
            context.Files(isWanted),
            EqualityComparer<ContentPath>.Default,
            (path, former) => Read(path, former, context)
        );
        foreach (var text in texts)
        {
            if (text.Problem is { } problem)
                context.Report(problem);
        }

        return context.Once<ImmutableArray<Document<SourceText>>>(
            [texts],
            _ => [.. texts.Select(t => t.Document).OfType<Document<SourceText>>()]
        );
    }

    private TextRead Read(ContentPath path, TextRead? former, ModuleContext context)
    {
        // An empty note belongs to a file that was not read as text.
        if (context.Content.FactsOf(path) is { Note.Length: > 0 } facts)
        {
            var known = new SourceText(
                path,
                facts.Note,
                facts.Fingerprint,
                () => ReadWhole(path, facts, context.Content)
            );
            return new TextRead(null, new Document<SourceText>(path, known, known.Fingerprint), null);
        }

        var content = context.Content.Read(path);
        if (former is not null && ReferenceEquals(former.Content, content))
            return former;
        // The bytes are only needed by a next run.
        var held = context.Kept.ExpectsRuns ? content : null;
        if (isText is not null && !isText(path, content))
            return new TextRead(held, null, null);
        var decoded = DecodedText.Of(path, content);
        var document = decoded.Text is { } text ? new Document<SourceText>(path, text, text.Fingerprint) : null;
        return new TextRead(held, document, decoded.Problem);
    }

    // A text that does not belong to the known beginning would be cut in the wrong place.
    private static string ReadWhole(ContentPath path, FileFacts facts, IContentStore files) =>
        DecodedText.Of(path, files.Read(path)).Text is { } text && text.Fingerprint == facts.Fingerprint
            ? text.Text
            : throw new ContentChangedException(path);

    private sealed record TextRead(ContentBytes? Content, Document<SourceText>? Document, Diagnostic? Problem);
}
