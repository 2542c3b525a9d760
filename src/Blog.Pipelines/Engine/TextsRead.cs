using System.Collections.Immutable;
using Blog.Pipelines.Content;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>What <see cref="ReadTexts"/> read in a run.</summary>
/// <param name="Selection">The files.</param>
/// <param name="Contents">What each was read as.</param>
/// <param name="Texts">The text of each.</param>
/// <param name="Documents">The documents of those that have a text.</param>
internal sealed record TextsRead(
    FileSelection Selection,
    ContentBytes[] Contents,
    DecodedText[] Texts,
    ImmutableArray<Document<SourceText>> Documents
)
{
    /// <summary>The text of a file, if its content is still this one; null otherwise.</summary>
    /// <param name="index">Where the file is looked for first.</param>
    /// <param name="path">The file.</param>
    /// <param name="content">Its content: the same instance means the same bytes.</param>
    public DecodedText? Find(int index, ContentPath path, ContentBytes content)
    {
        var at =
            index < Texts.Length && Texts[index].Path == path ? index : Selection.Chosen.AsSpan().BinarySearch(path);
        return at >= 0 && ReferenceEquals(Contents[at], content) ? Texts[at] : null;
    }
}
