// Shows the form that only scripts can answer, before it is painted.
document.currentScript.previousElementSibling.hidden = false;
