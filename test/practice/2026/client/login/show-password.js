// The eye beside the password field.
document.addEventListener('click', (event) => {
  const eye = event.target.closest('.kc-eye');
  if (!eye) return;
  const field = eye.previousElementSibling;
  field.type = field.type === 'password' ? 'text' : 'password';
});
