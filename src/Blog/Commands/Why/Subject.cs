using Blog.Engine;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Commands.Why;

/// <summary>What is asked about.</summary>
/// <param name="Document">The document; null when it is none.</param>
/// <param name="Output">The output; null when there is none of its own.</param>
/// <param name="File">The file, when it is one that has neither a document nor an output.</param>
internal sealed record Subject(SitePost? Document, Output? Output, ContentPath? File);
