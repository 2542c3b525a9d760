using Blog.Terminals;
using Blog.Workspace.CrossPosts;

namespace Blog.Commands;

/// <summary>Says what an author has to write into a post that could not be edited.</summary>
internal static class ByHand
{
    /// <summary>Prints why it could not be edited, and the lines.</summary>
    public static void Print(Printer error, Reply reply, RecordRefusal unwritten)
    {
        reply.Print(unwritten.Mistakes);
        error.Line("Its front matter could not be edited. Write there:", Ink.Warning);
        error.Writer.Write(unwritten.Lines);
    }
}
