// Opens the contents where the margin has room for them, before they are painted.
if (matchMedia("(min-width: 70em)").matches) document.currentScript.previousElementSibling.open = true;
