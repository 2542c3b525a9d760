namespace Blog.Workspace.Watching;

/// <summary>By what a file is known without reading it.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="WrittenAt">When it was last written (UTC), as its disk says.</param>
internal readonly record struct FileStamp(long Length, DateTime WrittenAt);
