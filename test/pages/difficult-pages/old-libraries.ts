/** What Prototype.js, MooTools and early polyfills did to a page: names added for all to see, and methods replaced. */
export const oldLibraries = `<script>
Object.prototype.forEachPair = function (act) { for (var name in this) act(name, this[name]); };
Array.prototype.last = function () { return this[this.length - 1]; };
Array.prototype.each = Array.prototype.forEach;
Array.prototype.toArray = function () { return [].concat(this); };
String.prototype.strip = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
// Prototype.js: lists, with no idea of iterators
Array.from = function (list) {
  if (!list) return [];
  var result = new Array(list.length || 0);
  for (var i = 0; i < result.length; i++) result[i] = list[i];
  return result;
};
Array.prototype.entries = Array.prototype.toArray;
Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
Array.prototype.flat = function () {
  for (var result = [], i = 0; i < this.length; i++) result = result.concat(Array.isArray(this[i]) ? this[i].flat() : [this[i]]);
  return result;
};
Function.prototype.bind = function (self) {
  var fn = this, first = [].slice.call(arguments, 1);
  return function () { return fn.apply(self, first.concat([].slice.call(arguments))); };
};
// Prototype.js: throws for an element that stands nowhere
HTMLElement.prototype.remove = Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
Element.prototype.show = function () { this.style.display = ''; return this; };
Element.prototype.hide = function () { this.style.display = 'none'; return this; };
// the constructor itself is replaced, with the old prototype
(function (native) {
  window.Element = function (tag) { return document.createElement(tag); };
  window.Element.prototype = native.prototype;
})(window.Element);
// JSON of before JSON: text instead of a value; the tests' own questions are spared
(function () {
  var isLibrary = function () { return /\\/akkoord\\./.test(new Error().stack); };
  Array.prototype.toJSON = function () { return isLibrary() ? '[' + this.join() + ']' : this; };
  String.prototype.toJSON = function () { return isLibrary() ? '"' + this + '"' : String(this); };
})();
window.Promise = function Promise(executor) {
  var callbacks = [], state = 0, value;
  function settle(as, what) {
    if (state) return;
    state = as; value = what;
    callbacks.splice(0).forEach(function (run) { run(); });
  }
  function resolve(what) {
    if (what && typeof what.then === 'function') what.then(resolve, function (error) { settle(2, error); });
    else settle(1, what);
  }
  this.then = function (onValue, onError) {
    return new window.Promise(function (pass, fail) {
      function run() {
        setTimeout(function () {
          var act = state === 1 ? onValue : onError;
          if (typeof act !== 'function') return (state === 1 ? pass : fail)(value);
          try { pass(act(value)); } catch (error) { fail(error); }
        });
      }
      state ? run() : callbacks.push(run);
    });
  };
  this['catch'] = function (onError) { return this.then(null, onError); };
  try { executor(resolve, function (error) { settle(2, error); }); } catch (error) { settle(2, error); }
};
window.Promise.resolve = function (value) { return new window.Promise(function (pass) { pass(value); }); };
window.Promise.prototype['finally'] = function (act) {
  return this.then(function (value) { act(); return value; }, function (error) { act(); throw error; });
};
window.Promise.race = function (list) {
  return new window.Promise(function (pass, fail) {
    list.forEach(function (item) { window.Promise.resolve(item).then(pass, fail); });
  });
};
window.Promise.all = function (list) {
  return list.reduceRight ? list.reduceRight(function (rest, item) {
    return window.Promise.resolve(item).then(function (value) { return rest.then(function (values) { return [value].concat(values); }); });
  }, window.Promise.resolve([])) : list;
};
</script>`;
