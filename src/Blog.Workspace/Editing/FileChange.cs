namespace Blog.Workspace.Editing;

/// <summary>What is to become of a file.</summary>
/// <typeparam name="T">What the command wants to know of it.</typeparam>
/// <param name="Bytes">Its new bytes; null to leave it as it is.</param>
/// <param name="Result">What this comes to, should the file still be as it was read.</param>
public readonly record struct FileChange<T>(byte[]? Bytes, T Result);
