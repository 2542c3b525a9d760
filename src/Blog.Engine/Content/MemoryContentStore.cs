using System.Collections.Immutable;
using System.Text;
using Blog.Text;

namespace Blog.Engine.Content;

/// <summary>Files held in memory.</summary>
public sealed class MemoryContentStore : IContentStore
{
    private readonly ImmutableDictionary<ContentPath, ContentBytes> _files;

    /// <summary>A store of these files.</summary>
    public MemoryContentStore(IEnumerable<KeyValuePair<ContentPath, ReadOnlyMemory<byte>>> files)
        : this(files.ToImmutableDictionary(f => f.Key, f => new ContentBytes(f.Value))) { }

    private MemoryContentStore(
        ImmutableDictionary<ContentPath, ContentBytes> files,
        ImmutableArray<ContentPath> paths = default
    ) => (_files, Files) = (files, paths.IsDefault ? [.. files.Keys.Order()] : paths);

    /// <inheritdoc/>
    public ImmutableArray<ContentPath> Files { get; }

    /// <summary>A store of texts by path, each as UTF-8 without a byte order mark.</summary>
    public static MemoryContentStore OfTexts(IEnumerable<KeyValuePair<string, string>> files) =>
        new(
            files.Select(f =>
                KeyValuePair.Create(new ContentPath(f.Key), (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value))
            )
        );

    /// <summary>The same store with one file added or replaced.</summary>
    public MemoryContentStore With(ContentPath path, ReadOnlyMemory<byte> bytes) =>
        new(_files.SetItem(path, new ContentBytes(bytes)), _files.ContainsKey(path) ? Files : default);

    /// <summary>The same store without a file.</summary>
    public MemoryContentStore Without(ContentPath path) => new(_files.Remove(path));

    /// <inheritdoc/>
    public ContentBytes Read(ContentPath path) => _files[path];
}
