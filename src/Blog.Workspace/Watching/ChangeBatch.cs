using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Workspace.Watching;

/// <summary>What was touched in a short time: by one save, or by many at once.</summary>
/// <param name="Touched">
/// Files and folders that appeared, changed or went, in ordinal order, each once; a folder stands for all below it.
/// Whether their bytes changed is for <see cref="ContentSnapshot.With"/> to see. Empty when the whole site has to be
/// looked at. </param>
/// <param name="IsWholeSite">Whether so much happened, or so little is known of it, that the whole site has to be
/// looked at anew.</param>
/// <param name="SeenAt">When the first of it was seen.</param>
public sealed record ChangeBatch(ImmutableArray<ContentPath> Touched, bool IsWholeSite, DateTimeOffset SeenAt);
