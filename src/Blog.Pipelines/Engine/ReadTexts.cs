using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>Reads the text files that a pipeline is about.</summary>
/// <param name="isWanted">Chooses the files by their paths.</param>
public sealed class ReadTexts(Func<ContentPath, bool> isWanted) : IModule<Seed, SourceText>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SourceText>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        ImmutableArray<ContentPath> paths = [.. context.Request.Content.Files.Where(isWanted)];
        var texts = new SourceText?[paths.Length];
        Parallel.For(0, paths.Length, i => texts[i] = context.ReadText(paths[i]));
        return [.. texts.OfType<SourceText>().Select(text => new Document<SourceText>(text.Path, text, text.Fingerprint))];
    }
}
