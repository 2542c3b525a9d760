// What every post has. 'tags' would make a collection of each tag; they are called labels here, and grouped at once.
export default { layout: "post.11ty.js", permalink: ({ slug }) => `/posts/${slug}/index.html` };
