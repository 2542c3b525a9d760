using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Preview.Watching;

/// <summary>Files that changed together.</summary>
/// <param name="Touched">Files and folders that may have changed.</param>
/// <param name="IsWholeSite">Whether anything may have changed.</param>
/// <param name="SeenAt">When the first sign of it came.</param>
internal sealed record ChangeBatch(ImmutableArray<ContentPath> Touched, bool IsWholeSite, DateTimeOffset SeenAt);
