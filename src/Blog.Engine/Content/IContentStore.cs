using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Engine.Content;

/// <summary>The files a site is made from, as they were at one moment. The host reads them from the disk, tests from
/// memory.</summary>
public interface IContentStore
{
    /// <summary>The paths of all files below <c>content/</c> and <c>themes/</c>, in ordinal order.</summary>
    ImmutableArray<ContentPath> Files { get; }

    /// <summary>
    /// The content of a file of <see cref="Files"/>. A store that follows another and hands out the same instance says
    /// that the file has not changed: it is then neither decoded nor hashed again. Called for every file of a site and
    /// from many threads, so it should be a look-up.
    /// </summary>
    ContentBytes Read(ContentPath path);

    /// <summary>What an earlier run learned of a file, as long as the file is as it was then: it need not be read. Null
    /// when nothing is known.</summary>
    FileFacts? FactsOf(ContentPath path) => null;
}

/// <summary>What is known of a file without reading it.</summary>
/// <param name="Fingerprint">Of its content: of its text for one that is read as text, else of its bytes.</param>
/// <param name="Note">What the module that reads such files wants to know, in a form of its own.</param>
public sealed record FileFacts(Fingerprint Fingerprint, string Note);
