using System.Collections.Immutable;
using Blog.Network.Mailing;
using Blog.Text;

namespace Blog.Workspace.Newsletters;

/// <summary>A list of readers as it was read.</summary>
/// <param name="Recipients">Who is in it, each once, in its order.</param>
/// <param name="Diagnostics">What is wrong with it (BLOG131), and who stands in it twice (BLOG132).</param>
public sealed record ReaderList(ImmutableArray<Recipient> Recipients, ImmutableArray<Diagnostic> Diagnostics);
