using Blog.Text;

namespace Blog.Workspace.Disk;

/// <summary>A symbolic link among a site's files.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="RealPath">Where it leads to, all links followed, whether something is there or not; null when it goes
/// round in circles.</param>
public sealed record ContentLink(ContentPath Path, string? RealPath);
