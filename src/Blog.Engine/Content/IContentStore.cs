using System.Collections.Immutable;
using Blog.Text;

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
}
