using Blog.Text;

namespace Blog.Engine.Content;

/// <summary>A file is not what the store's <see cref="FileFacts"/> say: it was saved or removed after they were looked
/// up. The run starts again without facts.</summary>
/// <param name="path">The file.</param>
public sealed class ContentChangedException(ContentPath path)
    : IOException($"'{path}' changed while the site was made.");
