using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>A data file as themes see it.</summary>
/// <param name="Name">Its name without extension; templates read it as <c>data.</c> and this name.</param>
/// <param name="Value">Its content.</param>
/// <param name="Source">Its text.</param>
public sealed record DataFile(string Name, DataNode Value, SourceText Source);
