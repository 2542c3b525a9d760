using System.CommandLine;
using Blog.Commands.Images.Fetch;
using Blog.Running;

namespace Blog.Commands.Images;

/// <summary><c>blog images …</c>: the commands about pictures, a folder each.</summary>
internal static class ImagesCommand
{
    /// <summary>Makes the command; help lists its subcommands in this order.</summary>
    public static Command Create(CommandContext context) =>
        new("images", "Keeps the pictures of documents.") { FetchImagesCommand.Create(context) };
}
