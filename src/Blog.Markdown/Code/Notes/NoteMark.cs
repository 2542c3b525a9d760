namespace Blog.Markdown.Code.Notes;

/// <summary>A mark in a comment that leads to a note: <c>(1)</c>.</summary>
/// <param name="Number">The note's number.</param>
/// <param name="Line">The line of the code, from 0.</param>
/// <param name="Start">Where the HTML of the mark starts, with what belongs to it: the signs of a comment that holds
/// nothing else, and the blanks before it.</param>
/// <param name="End">Where that HTML ends.</param>
public readonly record struct NoteMark(int Number, int Line, int Start, int End);
